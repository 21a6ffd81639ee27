create table if not exists question_versions (
    id varchar(36) not null,
    version int not null,
    owner varchar(50) not null,
    shared boolean not null,
    title varchar(120) not null,
    description varchar(2000) not null,
    query varchar(20000) not null,
    parameters varchar(60000) not null,
    changed timestamp(3) with time zone not null,
    primary key (id, version)
);
create index if not exists question_versions_of_owner on question_versions (owner);
