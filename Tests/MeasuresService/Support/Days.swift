import Credit

/// A day, for tests.
func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }
