/** How fast the log is, measured against what the disk can do in the same run; by hand, never as a test. */
package dev.narada.log.speed;
