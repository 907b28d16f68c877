-- Finding and counting is the index’s; the table keeps what is needed to write and to fill it.
drop index catalogue_entry_newest_idx, catalogue_entry_sectors_idx, catalogue_entry_regions_idx,
    catalogue_entry_goals_idx, catalogue_entry_skills_idx, catalogue_entry_modes_idx, catalogue_entry_words_idx;

alter table catalogue_entry
    drop column title,
    drop column words;
