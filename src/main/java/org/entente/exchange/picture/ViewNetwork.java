package org.entente.exchange.picture;

import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.TakenView.Entity;
import org.entente.exchange.view.TakenView.Relation;
import org.entente.picture.network.Network;
import org.entente.picture.network.Network.Link;
import org.entente.picture.network.Network.Node;
import org.entente.picture.network.Network.Place;
import org.entente.picture.network.Network.Standing;

/** A view as the graph that is drawn. */
final class ViewNetwork {

    private ViewNetwork() {}

    static Network of(TakenView view) {
        return new Network(
                view.words(),
                view.entities().stream().map(ViewNetwork::node).toList(),
                view.relations().stream().map(ViewNetwork::link).toList(),
                view.sources().size() > 1);
    }

    private static Node node(Entity entity) {
        TakenView.Place place = entity.place();
        return new Node(
                entity.id(),
                entity.kind(),
                entity.label(),
                entity.name() + ", " + entity.kindLabel(),
                entity.collective(),
                entity.focus(),
                place == null ? null : new Place(place.x(), place.y()));
    }

    private static Link link(Relation relation) {
        return new Link(
                relation.id(),
                relation.type(),
                node(relation.source()),
                node(relation.target()),
                relation.sources().isEmpty()
                        ? relation.sentence()
                        : relation.sentence() + " " + relation.sources(),
                Standing.valueOf(relation.mark().name()),
                relation.sources());
    }
}
