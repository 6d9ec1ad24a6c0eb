package summit.language.problem;

/** Every way in which rule text can be wrong: stable codes, each with help for policy staff. */
public enum ProblemCode {
  TOO_LARGE(
      "Too large",
      "A file, rule, name or text is longer than a person could review, or a rulebook has more"
          + " files, or more in them, than the service holds. Split it by idea."),
  TOO_DEEP(
      "Nested too deeply",
      "Parentheses within parentheses within parentheses hide what a rule says. Write two rules."),
  STRANGE_CHARACTER(
      "A character that rules do not use",
      "Letters beyond a-z, invisible and control characters may only stand in comments and texts,"
          + " and those that reverse or hide text not even there. Type the line again."),
  CURLY_QUOTES(
      "Curly quotes",
      "A word processor changed the straight quotes into curly ones. Type them again here."),
  SINGLE_QUOTES("Single quotes", "Texts stand between double quotes: \"ALPHA\"."),
  UNCLOSED_TEXT(
      "A text without its closing quote",
      "A text starts and ends with a double quote on the same line. Join longer ones with +."),
  UNCLOSED_COMMENT("A comment without its end", "A comment that starts with /* ends with */."),
  ESCAPE(
      "A backslash",
      "Within texts a backslash may only stand before a double quote or another backslash."),
  BAD_NUMBER(
      "Not a number", "Numbers are written 12, -3 or 1.5, with at most 15 digits and no letters."),
  SYNTAX(
      "Not as the rule language writes it",
      "The message says what could stand here. Compare with a rule that works."),
  PACKAGE(
      "The first line",
      "Each file starts with the word package and the name of the rulebook's folder."),
  NOT_PLAIN_DRL(
      "Drools reads this differently",
      "The text passes our reading but not that of Drools' own parser, often because a name is a"
          + " word that Drools keeps for itself. Choose another name."),
  IMPORT("Import", "All words that rules can use are declared in the rulebook. Leave it out."),
  FUNCTION("Function", "Rules contain no program code. Say it with conditions."),
  GLOBAL("Global", "Whatever a rule needs to know is a fact. Leave it out."),
  QUERY("Query", "Write a rule that makes a derived fact, and use that fact."),
  ATTRIBUTE(
      "A rule attribute",
      "Rules hold in any order and at any time, so salience, no-loop, timers, groups and the like"
          + " have no place. Only @precondition, @source and @lift stand before when."),
  EVAL("Eval", "Compare a field with a value instead."),
  FROM("Another source of facts", "Conditions are about posted and derived facts only."),
  NAMED_CONSEQUENCE("Branches in a rule", "Write one rule for each conclusion."),
  EXTENDS("A type built on another", "Declare each fact type with all its fields."),
  INITIAL_VALUE(
      "A field with an initial value",
      "A field that a fact leaves out is absent, and rules can ask for that with == null."),
  ENUM_ARGUMENTS("More than names in a closed list", "A closed list holds names only: A, B, C;"),
  ANNOTATION_VALUE(
      "The value of an annotation",
      "The value in the parentheses is one text in double quotes, or there are no parentheses."),
  UNKNOWN_ANNOTATION(
      "An annotation that does not exist here",
      "Types, fields, closed lists and rules each have their own annotations; see"
          + " rules/README.md."),
  CAST("A change of type", "A pattern sees the fields of the type it names and of no other."),
  METHOD_CALL("A method call", "Rules compare fields with values; they call nothing."),
  NESTED_VALUE(
      "A value within a value",
      "Only fields of the fact itself can be compared, not parts of them."),
  ARITHMETIC("Arithmetic", "Rules do not calculate. Days are counted by fields such as daysLeft."),
  OPERATOR(
      "An operator that rules do not have",
      "There are == != < <= > >= contains, memberOf and in, with not before the last three."),
  SINGLE_EQUALS("One equals sign", "Two equals signs compare: status == Status.OPEN."),
  HALF_CONSTRAINT(
      "Half a comparison",
      "Each side of || and && is a full comparison: ( daysLeft < 3 || daysLeft > 9 )."),
  MIXED_AND_OR(
      "Both and and or",
      "Readers disagree on which binds first. Put the inner ones between parentheses."),
  COMBINED_BINDING(
      "A binding and a comparison in one", "Write them apart: $days : daysLeft, daysLeft < 3."),
  INLINE_CODE(
      "Code in accumulate",
      "Accumulate knows count, sum, min and max of a variable, nothing else."),
  CONSEQUENCE(
      "More than a conclusion",
      "After then a rule only concludes: insert( Finding.blocking( \"...\" ) ); and the like."),
  NO_CONCLUSION("A rule that concludes nothing", "After then at least one insert( ... ); follows."),
  ACCUMULATE_PLACE(
      "Accumulate inside another condition",
      "Accumulate stands on its own after when. Let another rule make a derived fact of it."),
  DUPLICATE_NAME(
      "The same name twice", "Types, closed lists, fields, values and rules have their own names."),
  NAME(
      "Not a name that can stand here",
      "Types and closed lists are named LikeThis, fields likeThis and values of a list LIKE_THIS;"
          + " words that Java or the rule language keep for themselves are no names."),
  UNKNOWN_TYPE(
      "A type that does not exist",
      "Types and closed lists are declared in the rulebook's folder facts, beside rules, or"
          + " given."),
  UNKNOWN_FIELD("A field that does not exist", "The fields of a type stand in its declaration."),
  UNKNOWN_CONSTANT(
      "A value that is not on the closed list", "The values of a list stand in its declaration."),
  UNKNOWN_VARIABLE(
      "A variable that is not bound",
      "A variable is bound by $name : field in a condition above. Inside not, forall, accumulate"
          + " and in only one part of an or it is not seen from outside."),
  BOUND_TWICE(
      "A variable bound twice",
      "Give the second another name, or compare the field with the first: field == $name."),
  ENUM_AS_TEXT(
      "A closed list compared with a quoted text",
      "Such a comparison never holds. Name the list and the value: Stance.REFUSED."),
  TYPE_MISMATCH(
      "Values that cannot be compared or put there",
      "Compare texts with texts, numbers with numbers, dates with dates, a list's values with"
          + " values of the same list."),
  NOT_A_LIST("Not a list", "contains needs a list on its left, memberOf needs one on its right."),
  NOT_ORDERED(
      "Values without an order",
      "Only numbers, dates and the values of a closed list are less or greater."),
  FIGURE_IN_TEXT(
      "A figure in a text",
      "A figure has one place: the freshness of a type, or the condition that compares with it. A"
          + " text that repeats it lies as soon as it is changed there. Bind it and say the"
          + " variable: $days : daysAgo and then \"held \" + $days + \" days ago\"; or leave the"
          + " figure out. Where a condition of the same rule compares with it, the text may say"
          + " it."),
  UNKNOWN_FINDING("A finding that does not exist", "The kinds of finding are in rules/README.md."),
  FINDING_ARGUMENTS(
      "The arguments of a finding", "Each kind of finding takes its own arguments, in order."),
  NOT_DERIVED(
      "A fact that rules may not make",
      "Rules make facts only of types declared with @derived. Others are posted."),
  MISSING_SOURCE(
      "A rule without a source",
      "Say where the policy comes from: @source( \"S48\" ), an id in sources.yaml."),
  MISSING_PRECONDITION(
      "A status of no precondition",
      "A rule that concludes a status says of which precondition: @precondition( \"purpose\" )."),
  SATISFIED_BY_ABSENCE(
      "Satisfied because nothing is known",
      "Silence does not satisfy a precondition. Ask for a fact that shows it."),
  DAY_WITHOUT_AS_OF(
      "A day that may still lie ahead",
      "A day that somebody posts can lie after the day of the decision, and what has not happened"
          + " yet does not count. Say at its declaration what it means: @occurred, @done or @ahead;"
          + " or compare it with asOf of Evaluation."),
  CROSS_JOIN(
      "Conditions that have nothing to do with each other",
      "Each further pattern compares a field with a variable from above by ==, contains or"
          + " memberOf; otherwise every fact is combined with every other."),
  TOO_MANY_PATTERNS(
      "Too many conditions", "Past five patterns nobody can check a rule. Use derived facts."),
  NEVER_HOLDS(
      "A condition that can never hold",
      "No value of the field meets all of these, so the rule would never speak. Take one away, or"
          + " write two rules."),
  ALWAYS_HOLDS(
      "A condition that always holds",
      "It holds whatever a fact says, so it asks nothing. Leave it out. A field with @required is"
          + " never null, and a value always differs from one of two others: say in or not in."),
  TWO_STATUSES(
      "One rule, two statuses",
      "A precondition stands in one way. Write one rule for each status, with the conditions that"
          + " tell them apart."),
  CONTRADICTION(
      "Two rules that say different things of the same facts",
      "Both rules hold of the same facts and give different statuses to the same precondition, of"
          + " which only the graver counts. Keep one, or add the condition that tells them apart."),
  LIFT(
      "Who can lift it",
      "Each part of @lift, between semicolons, starts with a variable that holds a party."),
  LATE_FACT(
      "A rule about the result",
      "What the service makes of statuses and ledger comes last. A rule that reads it, even under"
          + " not, or rests on a rule that does, concludes no status and no row of the ledger."),
  NEGATION_CYCLE(
      "Rules that depend on their own absence",
      "A derived fact must not depend, through not, forall or accumulate, on itself."),
  UNMADE(
      "A derived fact that no rule makes",
      "Facts of a @derived type cannot be posted, so without a rule that makes them every rule that"
          + " asks for one is silent. Write insert( new ... ) in a rule, or take @derived away."),
  UNUSED(
      "A word that nobody uses",
      "No rule asks for facts of this @derived type, or no field holds values of this closed list."
          + " Use it, or take its declaration away."),
  UNKNOWN_PRECONDITION(
      "A precondition that does not exist", "Preconditions have their ids in preconditions.yaml."),
  MISSING_RULE(
      "A precondition that lacks a rule",
      "Each precondition in preconditions.yaml needs a rule that can find it satisfied and one that"
          + " can find it blocking; otherwise it can never help, or never stand in the way."),
  UNKNOWN_SOURCE(
      "A source that does not exist",
      "The ids of @source stand in sources.yaml. Describe a new source there first."),
  MISSING_FILE(
      "A file that is not there",
      "A rulebook has a preconditions.yaml and a sources.yaml beside its rules."),
  BAD_YAML(
      "A list or case that cannot be read",
      "Files ending in .yaml are written as name: value, with two spaces for what is inside. Texts"
          + " that hold a colon or a # stand between double quotes."),
  BAD_PRECONDITION(
      "A precondition that is not fully described",
      "Each has an id, a tier, a title, a question, a remedy, who is"
          + " responsible, and what to ask when nothing is known."),
  BAD_SOURCE(
      "A source that is not fully described",
      "Each says something in our own words, and a claim says where it is used or why not."),
  BAD_WORDING(
      "A wording that cannot be read",
      "words.yaml has up to seven parts: constants, articles, plural, names, usual, sentences and"
          + " deeds. Each wording is one text on one line."),
  UNKNOWN_WORDING(
      "A wording that nothing asks for",
      "The sentences and their keys stand in the word list, WORDS.md; constants stand below the"
          + " name of their closed list, as the vocabulary spells both."),
  WORDING_PLACE(
      "A place that the sentence does not have",
      "A sentence has the places that its given wording has, such as $party. It may leave some"
          + " out, put them in another order, and begin with one by a capital: $Party."),
  MISSING_WORDS(
      "Words that readers still need",
      "A remark: the rulebook decides all the same. Without them, sentences say the name of a type,"
          + " a field or a value where a reader expects plain words. Add @called to the type, @says"
          + " to the field, or the value's words to words.yaml."),
  BAD_CASE(
      "A case that expects what cannot be",
      "A case holds an asOf date, facts, and under expect a verdict, statuses and reasons, spelled"
          + " as the rulebook spells them."),
  BAD_VOCABULARY(
      "A declaration that cannot be used",
      "An annotation of a type, field or closed list names what is not there, or is not written as"
          + " it should be."),
  UNREADABLE_FILE(
      "A file that cannot be opened",
      "Something is called like a file of the rulebook and cannot be read: a link that leads"
          + " nowhere or out of the rules folder, a folder, a pipe, or a file without the"
          + " permission. The last good version goes on deciding. Put the file back, or have"
          + " whoever looks after the machine give the permission; a sound rule needs no change."),
  NOT_BUILT(
      "Sound, and still not usable",
      "The text passes the check, but the engine refuses it. That is a defect of the service, which"
          + " its log describes: report it, and write the rule differently or undo the edit.");

  private final String title;
  private final String help;

  ProblemCode(String title, String help) {
    this.title = title;
    this.help = help;
  }

  /** A few words, such as {@code Curly quotes}. */
  public String title() {
    return title;
  }

  /** A paragraph for policy staff: what it means and what to do. */
  public String help() {
    return help;
  }
}
