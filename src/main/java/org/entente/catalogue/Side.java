package org.entente.catalogue;

/** Whose statement it is, with the word that goes before the name: "the ", « le ». */
record Side(String id, String lead, String name) {}
