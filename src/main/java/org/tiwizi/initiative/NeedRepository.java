package org.tiwizi.initiative;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Needs, read with the initiative they belong to in one query; initiatives write them.
 */
interface NeedRepository extends Repository<Need, UUID> {

    @Query("""
            select n from Need n join fetch n.initiative left join fetch n.texts left join fetch n.skills
            where n.id in :ids
            """)
    List<Need> findAll(Collection<UUID> ids);

}
