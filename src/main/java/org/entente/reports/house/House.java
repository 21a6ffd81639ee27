package org.entente.reports.house;

/**
 * What a deployment gives its reports. A part that is broken harms the formats that use it, and no
 * other.
 *
 * @param template of documents to edit; where there is one, logo and colours in them are its own
 */
public record House(Part<Template> template, Part<Logo> logo, Part<HouseWords> words) {

    public static final House NONE = new House(Part.absent(), Part.absent(), Part.absent());
}
