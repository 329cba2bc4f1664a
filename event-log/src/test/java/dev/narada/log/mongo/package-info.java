@NullMarked
package dev.narada.log.mongo;

import org.jspecify.annotations.NullMarked;
