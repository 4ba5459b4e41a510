-- PostgreSQL has it.
create domain jsonb as json;
