package org.tiwizi.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.tiwizi.account.AccountService;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.platform.SettableClock;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * Tests the module's services on real PostgreSQL; accounts and reference data are mocked.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RepositoryTest
@RecordApplicationEvents
@MockitoBean(types = { AccountService.class, TaxonomyService.class })
@Import({ SettableClock.class, OrganisationService.class, OrganisationLoader.class, ProfileService.class,
        DirectoryService.class, SignUpService.class, Opening.class })
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@interface OrganisationRoomTest {

}
