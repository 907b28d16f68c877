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

    long countByState(Review.State state);

    Page<Review> findByState(Review.State state, Pageable page);

    Page<Review> findByStateAndSubjectKind(Review.State state, SubjectKind kind, Pageable page);

    List<Review> findByOrganisationIdAndStateOrderByDecidedAtDesc(UUID organisationId, Review.State state, Limit limit);

    /** Opens a review unless the subject waits already, also when two do so at once. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into review (id, version, subject_kind, subject_id, organisation_id, submitted_at, state)
            values (:id, 0, :kind, :subjectId, :organisationId, :submittedAt, 'WAITING')
            on conflict (subject_kind, subject_id) where state = 'WAITING' do nothing
            """)
    void open(UUID id, String kind, UUID subjectId, UUID organisationId, Instant submittedAt);

}
