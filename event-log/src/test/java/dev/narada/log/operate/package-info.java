/** What an operator does to a log, and what a disk may do to it. */
package dev.narada.log.operate;
