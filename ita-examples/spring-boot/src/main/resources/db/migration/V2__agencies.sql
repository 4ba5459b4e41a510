-- For PostgreSQL and H2. A score has twenty decimals: fewer would round a mean in silence.
create table respondent (
  id bigint generated always as identity primary key,
  edition varchar(100) not null,
  agency varchar(100) not null,
  part varchar(100) not null,
  answered_at timestamp(6) with time zone not null
);
create index respondent_by_agency on respondent (edition, agency);
create table answer (
  respondent bigint not null references respondent (id),
  question varchar(100) not null,
  given varchar(1000) not null,
  primary key (respondent, question)
);

create table stored_agency (
  id bigint generated always as identity primary key,
  version bigint not null,
  saved_at timestamp(6) with time zone not null,
  agency_key varchar(600) not null unique,
  code varchar(100),
  name varchar(200),
  district varchar(100),
  province varchar(100)
);

create table stored_result (
  id bigint generated always as identity primary key,
  version bigint not null,
  saved_at timestamp(6) with time zone not null,
  agency bigint not null references stored_agency (id),
  fiscal_year integer not null,
  edition varchar(100) not null,
  overall numeric(23, 20),
  result jsonb not null,
  unique (agency, fiscal_year)
);

create table stored_disclosure (
  id bigint generated always as identity primary key,
  version bigint not null,
  saved_at timestamp(6) with time zone not null,
  agency bigint not null references stored_agency (id),
  fiscal_year integer not null,
  edition varchar(100) not null,
  disclosure jsonb not null,
  unique (agency, fiscal_year)
);
create table stored_check (
  id bigint generated always as identity primary key,
  version bigint not null,
  saved_at timestamp(6) with time zone not null,
  disclosure bigint not null references stored_disclosure (id),
  disclosure_version bigint not null,
  as_of date not null,
  errors bigint not null,
  warnings bigint not null,
  oit numeric(23, 20),
  at_worst numeric(23, 20),
  report jsonb not null
);
create index stored_check_by_disclosure on stored_check (disclosure);

create table stored_plan (
  id bigint generated always as identity primary key,
  version bigint not null,
  saved_at timestamp(6) with time zone not null,
  agency bigint references stored_agency (id),
  fiscal_year integer not null,
  plan jsonb not null
);
create index stored_plan_by_agency on stored_plan (agency);
create table stored_progress (
  id bigint generated always as identity primary key,
  version bigint not null,
  saved_at timestamp(6) with time zone not null,
  plan bigint not null references stored_plan (id),
  round varchar(20),
  entries integer not null,
  done integer not null,
  progress jsonb not null
);
create index stored_progress_by_plan on stored_progress (plan);
