package summit.language.syntax;

import java.util.List;

/** One {@code insert( ... );} of a rule. */
public sealed interface Conclusion {
  Position at();

  List<Term> arguments();

  /** What the reader makes of this conclusion, by what it is. */
  <R> R fold(Fold<R> reader);

  /** Reads conclusions; a kind that is added does not compile until each reader knows it. */
  interface Fold<R> {
    R finding(Finding finding);

    R derived(Derived derived);
  }

  /** {@code insert( Finding.blocking( text ) )}: tells the decision something. */
  record Finding(FindingKind kind, List<Term> arguments, Position at) implements Conclusion {
    public Finding {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.finding(this);
    }
  }

  /** {@code insert( new Member( $party ) )}: a derived fact; arguments in field order. */
  record Derived(String type, List<Term> arguments, Position at) implements Conclusion {
    public Derived {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.derived(this);
    }
  }

  /** Literals and bindings joined by {@code +}; a single part keeps its type. */
  record Term(List<Operand> parts) {
    public Term {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("a term has at least one part");
      }
    }
  }
}
