/** What happens to a log whose process is killed. */
package dev.narada.log.kill;
