-- Who refused is not who decides the appeal against it; and what the appeal says.
alter table review add column not_by uuid;
alter table review add column appeal text check (length(appeal) <= 2000);
