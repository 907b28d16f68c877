package org.tiwizi.notification;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopicTests {

    @Test
    void allNewsButReportsAndSigningInAreOfATopicOfTheirOwn() {
        assertThat(Arrays.stream(NewsKind.values()).filter((kind) -> Topic.of(kind) == Topic.OTHER)).containsExactly(
                NewsKind.SIGN_UP, NewsKind.SIGN_UP_KNOWN, NewsKind.PASSWORD_RESET, NewsKind.INVITATION,
                NewsKind.REPORT_RECEIVED, NewsKind.REPORT_WAITING, NewsKind.REPORT_UPHELD, NewsKind.REPORT_DISMISSED,
                NewsKind.REPORTED_UPHELD, NewsKind.REPORTED_DISMISSED);
    }

    @Test
    void whatPartnersDoIsOfPartnershipsAndWhatBecomesOfDocumentsOfTheOrganisation() {
        assertThat(Topic.of(NewsKind.REVIEW_WRITTEN)).isEqualTo(Topic.PARTNERSHIPS);
        assertThat(Topic.of(NewsKind.PARTNER_SUSPENDED)).isEqualTo(Topic.PARTNERSHIPS);
        assertThat(Topic.of(NewsKind.EVIDENCE_ERASED)).isEqualTo(Topic.ORGANISATION);
    }

}
