import Credit

/// A day by its ISO text.
func day(_ text: String) -> CivilDate { CivilDate(iso: text)! }
