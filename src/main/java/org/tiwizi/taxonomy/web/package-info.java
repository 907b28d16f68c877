@NullMarked
package org.tiwizi.taxonomy.web;

import org.jspecify.annotations.NullMarked;
