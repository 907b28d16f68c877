@NullMarked
package org.tiwizi.initiative.web;

import org.jspecify.annotations.NullMarked;
