-- What SQLite and PostgreSQL both understand; ${bytes}, ${whole} and ${clustered} are
-- what they write otherwise: an integer as key is SQLite's own number of a row, and needs no index.

-- The two ends of the chain. Who holds this row gives out numbers.
create table head (
  one integer not null primary key check (one = 1),
  origin ${bytes} not null,
  number bigint not null,
  link ${bytes} not null,
  moment bigint not null,
  pieces bigint not null,
  requests bigint not null,
  terms bigint not null,
  erasures bigint not null
);

-- What requests are made of, each once: facts, and what a request holds besides. What is erased
-- keeps its commitment alone. The seal is the digest of what is packed, of which some bits say nothing.
create table piece (
  id ${whole} not null primary key,
  address ${bytes} unique,
  salt ${bytes},
  commitment ${bytes} not null,
  packed ${bytes},
  seal ${bytes}
);

-- Which pieces make a request.
create table request (
  id ${whole} not null primary key,
  address ${bytes} not null unique,
  pieces ${bytes} not null
);

-- Answers as they left, for a time.
create table answer (
  digest ${bytes} not null primary key,
  packed ${bytes} not null,
  seal ${bytes} not null,
  last bigint not null
);

create index answer_by_last on answer (last);

-- Every version of a rulebook that decided.
create table rulebook (
  digest varchar(64) not null primary key,
  name text not null,
  version text not null,
  packed ${bytes} not null,
  seal ${bytes} not null
);

create table record (
  number ${whole} not null primary key,
  moment bigint not null,
  kind text not null,
  caller text not null,
  decision text not null,
  rulebook varchar(64) not null,
  program text not null,
  as_of text not null,
  asked text not null,
  request bigint not null,
  outcome text not null,
  answer ${bytes} not null,
  details text not null,
  salts ${bytes} not null,
  leaf ${bytes} not null,
  link ${bytes} not null
);
create index record_by_decision on record (decision, number);
create index record_by_moment on record (moment, number);
create index record_by_request on record (request);
create index record_by_rulebook on record (rulebook);

-- Commitments to fields of records whose values were erased.
create table erased (
  number bigint not null,
  field varchar(16) not null,
  commitment ${bytes} not null,
  primary key (number, field)
);

-- By what records are found.
create table term (
  id ${whole} not null primary key,
  kind varchar(16) not null,
  word text not null,
  uses bigint not null,
  unique (kind, word)
);
create table posting (
  term bigint not null,
  number bigint not null,
  primary key (term, number)
) ${clustered};

-- Stretches of the chain, dropped as a whole when they are old.
create table segment (
  first ${whole} not null primary key,
  last bigint not null,
  before_link ${bytes} not null,
  last_link ${bytes} not null,
  root ${bytes} not null,
  dropped bigint not null
);
