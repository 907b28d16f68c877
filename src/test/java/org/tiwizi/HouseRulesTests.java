package org.tiwizi;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** The few rules of the house that the compiler cannot keep for us. */
@AnalyzeClasses(packages = "org.tiwizi", importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    ArchRule entitiesStayInTheirModule = classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    ArchRule repositoriesStayInTheirModule = classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    ArchRule controllersStayInTheirPages = classes().that()
        .areAnnotatedWith(Controller.class)
        .should()
        .notBePublic()
        .andShould()
        .resideInAnyPackage("..web", "..platform");

    @ArchTest
    ArchRule modulesDoNotKnowTheirPages = noClasses().that()
        .resideOutsideOfPackages("..web", "..platform")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..web", "org.springframework.web..", "org.springframework.ui..");

    @ArchTest
    ArchRule timeComesFromTheClock = noClasses().should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    ArchRule dependenciesComeByConstructor = noFields().should().beAnnotatedWith(Autowired.class);

}
