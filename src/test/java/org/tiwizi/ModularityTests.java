package org.tiwizi;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(TiwiziApplication.class);

    @Test
    void modulesKeepTheirPromises() {
        this.modules.verify();
    }

}
