package org.tiwizi.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The versions of proposals, read with their indicators in one query. */
interface TermsRepository extends Repository<Terms, UUID> {

    Terms save(Terms terms);

    List<Terms> saveAll(Iterable<Terms> terms);

    @Query("select t from Terms t left join fetch t.indicators where t.proposalId = :proposalId order by t.number")
    List<Terms> findAllOf(UUID proposalId);

    @Query("""
            select t from Terms t left join fetch t.indicators
            where t.proposalId = :proposalId and t.number = :number
            """)
    Optional<Terms> find(UUID proposalId, int number);

    @Query("""
            select t from Terms t, Proposal p left join fetch t.indicators
            where p.id in :proposalIds and t.proposalId = p.id and t.number = p.termsNumber
            """)
    List<Terms> findOnTheTable(Collection<UUID> proposalIds);

}
