/**
 * What is recommended to everybody at once, every night: places are assigned over all
 * offers and needs together, so that one popular need is not proposed to everybody while
 * others get nobody. What suits whom is the business of matching.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "taxonomy", "organisation", "initiative",
        "offer", "matching" })
package org.tiwizi.recommendation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
