-- Entries now know the communes named, whether the organisation was verified here, and which needs companies can still
-- take on. The table is derived, and filled anew at the next start.
delete from catalogue_entry;
