import Crypto

extension WriteTransaction {
    /// Whether a key is the one that the file knows by a name. The first key of a name is kept by its check value, which tells
    /// nothing of it: whoever starts with another later hears so.
    /// - Parameter check: the key's check value, 32 bytes.
    package func confirmKey(_ name: String, check: [UInt8]) throws -> Bool {
        let known = try queryOne("SELECT check_value FROM store_keys WHERE name = ?", [.text(name)]) { $0.blob(0) }
        if let known { return ConstantTime.equal(known, check) }
        try connection.run("INSERT INTO store_keys (name, check_value) VALUES (?, ?)", [.text(name), .blob(check)])
        return true
    }

    /// Forgets a key with which nothing in the file is sealed any more.
    package func forgetKey(_ name: String) throws {
        try connection.run("DELETE FROM store_keys WHERE name = ?", [.text(name)])
    }
}

extension ReadTransaction {
    /// The names by which the file knows keys.
    package func knownKeys() throws -> [String] {
        try query("SELECT name FROM store_keys ORDER BY name") { $0.text(0) }
    }
}
