package org.ipcadvisor.http;

/**
 * The head of a request as it was sent.
 *
 * @param method the method, as GET
 * @param target what is asked for
 * @param version the version of HTTP, as 1.1
 * @param fields the header fields
 */
record Head(String method, String target, String version, Fields fields) {}
