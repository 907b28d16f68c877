package org.tiwizi.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Spreadsheets, for the administrators, who share them. */
interface IntakeBatchRepository extends Repository<IntakeBatch, UUID> {

    IntakeBatch saveAndFlush(IntakeBatch batch);

    void delete(IntakeBatch batch);

    Optional<IntakeBatch> findById(UUID id);

    @Query("""
            select b from IntakeBatch b
            where b.sha256 = :sha256 and b.status <> org.tiwizi.intake.IntakeStatus.IMPORTED
            """)
    Optional<IntakeBatch> findWaiting(String sha256);

    @Query("select b from IntakeBatch b order by b.createdAt desc, b.id")
    List<IntakeBatch> findNewest(Pageable page);

    long count();

}
