package summit.golden;

/** The calls that answer, each with its address and the kind of answer that is accepted. */
public enum Call {
  DECISION_LEAN("/v1/decisions?fields=lean", Call.JSON),
  DECISION_ALONE("/v1/decisions?explain=none", Call.JSON),
  DECISION_IN_SUMMARY("/v1/decisions?explain=summary", Call.JSON),
  DECISION_IN_FULL("/v1/decisions?explain=full", Call.JSON),
  PATHS("/v1/paths", Call.JSON),
  WHAT_IF("/v1/what-if", Call.JSON),
  DIFFERENCES("/v1/differences", Call.JSON),
  TIMELINE("/v1/timeline", Call.JSON),
  ROBUSTNESS("/v1/robustness", Call.JSON),
  BRIEF_IN_MARKDOWN("/v1/brief", "text/markdown"),
  BRIEF_IN_HTML("/v1/brief", "text/html");

  private static final String JSON = "application/json";

  private final String address;
  private final String accepted;

  Call(String address, String accepted) {
    this.address = address;
    this.accepted = accepted;
  }

  public String address() {
    return address;
  }

  public String accepted() {
    return accepted;
  }
}
