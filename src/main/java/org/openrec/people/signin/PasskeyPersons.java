package org.openrec.people.signin;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Persons as authenticators know them (W3C Web Authentication, 5.4.3): the handle is the id, and says nothing of anybody. */
@Component
class PasskeyPersons implements PublicKeyCredentialUserEntityRepository {

    private final People people;

    PasskeyPersons(People people) {
        this.people = people;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return people.find(person(handle)).map(PasskeyPersons::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String login) {
        return people.actor(login)
                .map(Actor::id)
                .flatMap(people::find)
                .map(PasskeyPersons::entity)
                .orElse(null);
    }

    /** Persons are kept elsewhere. */
    @Override
    public void save(PublicKeyCredentialUserEntity person) {}

    /** Persons are kept elsewhere. */
    @Override
    public void delete(Bytes handle) {}

    private static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person.id().value()))
                .name(person.login())
                .displayName(person.displayName())
                .build();
    }

    static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    /** Of a handle that is none of ours, nobody's. */
    static PersonId person(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return bytes.remaining() == 16
                ? new PersonId(new UUID(bytes.getLong(), bytes.getLong()))
                : new PersonId(new UUID(0, 0));
    }
}
