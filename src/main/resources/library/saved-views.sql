create table if not exists saved_views (
    id varchar(36) primary key,
    title varchar(120) not null,
    owner varchar(50) not null,
    shared boolean not null,
    format int not null,
    link varchar(300000) not null,
    version int not null,
    changed timestamp(3) with time zone not null
);
create index if not exists saved_views_of_owner on saved_views (owner);
