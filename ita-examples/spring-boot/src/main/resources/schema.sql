create table if not exists stored_plan (
  id bigint generated always as identity primary key,
  saved_at timestamp with time zone not null,
  plan character large object not null
);
