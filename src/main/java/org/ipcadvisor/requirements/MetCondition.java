package org.ipcadvisor.requirements;

import java.time.LocalDate;
import org.ipcadvisor.document.Place;

/**
 * A record that a condition was met.
 *
 * @param condition the id of the condition's finding, which stands for all that it rests on
 * @param evidence what shows it
 * @param by who says so
 * @param on the day of which that is so
 * @param path the JSON Pointer of the element
 * @param place where the element stands
 */
public record MetCondition(String condition, String evidence, String by, LocalDate on, String path, Place place) {}
