create table if not exists respondent (
  id bigint generated always as identity primary key,
  edition varchar(100) not null,
  agency varchar(100) not null,
  part varchar(100) not null,
  answered_at timestamp with time zone not null
);
create index if not exists respondent_by_agency on respondent (edition, agency);
create table if not exists answer (
  respondent bigint not null references respondent (id),
  question varchar(100) not null,
  given varchar(1000) not null,
  primary key (respondent, question)
);
create table if not exists stored_plan (
  id bigint generated always as identity primary key,
  saved_at timestamp with time zone not null,
  plan character large object not null
);
