package org.ipcadvisor.advice;

/**
 * How often a rule decides, over every non-empty set of columns: in how many sets a row has a verdict, other than viable,
 * that a finding of the rule gives it.
 *
 * @param rule the rule
 * @param sets the number of all sets
 * @param alone in how many it decides with nothing but the targets said; 0 for a rule without findings
 * @param demanding in how many it decides with everything demanded; 0 for a rule without findings
 */
public record RuleUse(StatedRule rule, int sets, int alone, int demanding) {}
