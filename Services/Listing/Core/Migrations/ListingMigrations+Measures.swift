extension ListingMigrations {
    /// What measures published, as far as an announcement is judged by it. No row refers to it: what an entry announced stays as it was.
    static let measures = """
        CREATE TABLE measure_catalogues (
            version TEXT PRIMARY KEY CHECK (version <> ''),
            effective_date TEXT NOT NULL CHECK (effective_date LIKE '____-__-__'),
            item_count INTEGER NOT NULL,
            generation INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE measures (
            version TEXT NOT NULL CHECK (version <> ''),
            code TEXT NOT NULL CHECK (code <> ''),
            trigger_text TEXT NOT NULL,
            kinds TEXT NOT NULL,
            active INTEGER NOT NULL CHECK (active IN (0, 1)),
            repeal_date TEXT NOT NULL CHECK (repeal_date LIKE '____-__-__'),
            generation INTEGER NOT NULL,
            PRIMARY KEY (version, code)
        ) STRICT;
        """
}
