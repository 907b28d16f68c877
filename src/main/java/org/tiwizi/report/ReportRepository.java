package org.tiwizi.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reports, oldest first. */
interface ReportRepository extends Repository<ContentReport, UUID> {

    ContentReport saveAndFlush(ContentReport report);

    Optional<ContentReport> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ContentReport r where r.id = :id")
    Optional<ContentReport> lock(UUID id);

    @Query("select r from ContentReport r where r.status = WAITING")
    Page<ContentReport> findWaiting(Pageable page);

    long countByReportedAtAfter(Instant since);

    long countByPathAndReportedAtAfter(String path, Instant since);

}
