package org.tiwizi.organisation;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The services of organisations that other rooms rely on, for their tests. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ OrganisationService.class, OrganisationLoader.class, ProfileService.class, StandingService.class })
public class OrganisationRooms {

}
