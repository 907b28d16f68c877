package org.tiwizi.partnership;

import org.tiwizi.document.DocumentRooms;
import org.tiwizi.initiative.NeedPlaceService;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The rooms of proposals and partnerships without their pages, for tests of services. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ NeedPlaceService.class, DocumentRooms.class })
@ComponentScan(basePackages = { "org.tiwizi.proposal", "org.tiwizi.partnership", "org.tiwizi.mission" },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
                pattern = { ".*\\.web\\..*", ".*Tests.*", ".*Rooms" }))
public class Rooms {

}
