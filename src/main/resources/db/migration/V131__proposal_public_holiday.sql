-- Days on which nobody is expected to answer. Without a year it comes back every year: the
-- civil holidays have fixed days. The religious ones follow the moon and are known only
-- when they are announced: an administrator adds them with their year.
create table public_holiday (
    id    uuid    primary key default gen_random_uuid(),
    year  integer check (year between 2020 and 2100),
    month integer not null check (month between 1 and 12),
    day   integer not null check (day between 1 and 31),
    name  text    not null check (length(name) between 1 and 100),
    constraint public_holiday_once unique nulls not distinct (year, month, day)
);

insert into public_holiday (month, day, name) values
    (1, 1, 'Nouvel an'),
    (1, 11, 'Manifeste de l’indépendance'),
    (1, 14, 'Nouvel an amazigh'),
    (5, 1, 'Fête du travail'),
    (7, 30, 'Fête du Trône'),
    (8, 14, 'Allégeance de Oued Ed-Dahab'),
    (8, 20, 'Révolution du Roi et du peuple'),
    (8, 21, 'Fête de la jeunesse'),
    (10, 31, 'Fête de l’unité'),
    (11, 6, 'Marche verte'),
    (11, 18, 'Fête de l’indépendance');
