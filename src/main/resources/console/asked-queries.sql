create table if not exists asked_queries (
    id varchar(36) primary key,
    owner varchar(200) not null,
    query varchar(20000) not null,
    parameters clob not null,
    asked timestamp with time zone not null,
    elapsed_ms bigint not null,
    answered_rows bigint not null,
    outcome varchar(20) not null
);
create index if not exists asked_queries_of on asked_queries (owner, asked);
