package org.entente.catalogue;

/** A property of an entity in words. */
record PropertyText(String key, String label, String value) {}
