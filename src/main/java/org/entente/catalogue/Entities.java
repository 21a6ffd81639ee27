package org.entente.catalogue;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/** Entities by id. */
interface Entities extends Repository<EntityNode, String> {

    Optional<EntityNode> findById(String id);
}
