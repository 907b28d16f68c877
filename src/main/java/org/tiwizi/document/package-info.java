/**
 * Files: what people send is checked and kept as it is, what the portal writes is drawn
 * as PDF. Which member may see a file, the room that refers to it says.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform" })
package org.tiwizi.document;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
