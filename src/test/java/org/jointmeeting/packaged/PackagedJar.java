package org.jointmeeting.packaged;

import java.nio.file.Path;

/** The apps that one build packages, one for each database. */
enum PackagedJar {
    H2("packaged.h2", "target/quarkus-app/quarkus-run.jar"),
    POSTGRESQL("packaged.postgresql", "target/postgresql/quarkus-run.jar");

    private final String property;
    private final String usual;

    PackagedJar(String property, String usual) {
        this.property = property;
        this.usual = usual;
    }

    Path path() {
        return Path.of(System.getProperty(property, usual)).toAbsolutePath();
    }
}
