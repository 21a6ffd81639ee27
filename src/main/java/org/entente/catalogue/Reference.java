package org.entente.catalogue;

/** An entity that is mentioned. */
record Reference(String id, String name) {}
