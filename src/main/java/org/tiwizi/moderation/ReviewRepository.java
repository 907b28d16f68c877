package org.tiwizi.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reviews: the queue, oldest first, and what was decided. */
interface ReviewRepository extends Repository<Review, UUID> {

    Review saveAndFlush(Review review);

    Optional<Review> findById(UUID id);

    @Query("select count(r) from Review r where r.state = WAITING and r.batchId is null")
    long countWaiting();

    @Query("select r from Review r where r.state = WAITING and r.batchId is null")
    Page<Review> findWaiting(Pageable page);

    @Query("select r from Review r where r.state = WAITING and r.batchId is null and r.subjectKind = :kind")
    Page<Review> findWaiting(SubjectKind kind, Pageable page);

    List<Review> findByOrganisationIdAndStateOrderByDecidedAtDesc(UUID organisationId, Review.State state, Limit limit);

    /** Opens a review of what was refused, which who refused it last does not decide. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into review (id, version, subject_kind, subject_id, organisation_id, submitted_at, state, appeal,
                not_by)
            values (:id, 0, :kind, :subjectId, :organisationId, :submittedAt, 'WAITING', :appeal,
                (select decided_by from review where subject_kind = :kind and subject_id = :subjectId
                    and decision = 'REJECTED' order by decided_at desc limit 1))
            on conflict (subject_kind, subject_id) where state = 'WAITING' do nothing
            """)
    void contest(UUID id, String kind, UUID subjectId, UUID organisationId, Instant submittedAt, String appeal);

    /** Opens a review unless the subject waits already, also when two do so at once. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into review (id, version, subject_kind, subject_id, organisation_id, submitted_at, state)
            values (:id, 0, :kind, :subjectId, :organisationId, :submittedAt, 'WAITING')
            on conflict (subject_kind, subject_id) where state = 'WAITING' do nothing
            """)
    void open(UUID id, String kind, UUID subjectId, UUID organisationId, Instant submittedAt);

}
