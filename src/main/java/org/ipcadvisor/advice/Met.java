package org.ipcadvisor.advice;

import java.time.LocalDate;

/**
 * That a condition was met, on record in the requirements.
 *
 * @param path the JSON Pointer of the record in the requirements
 * @param evidence what shows it, as a test report or a link to one
 * @param by who says so
 * @param on the day of which that is so
 */
public record Met(String path, String evidence, String by, LocalDate on) {}
