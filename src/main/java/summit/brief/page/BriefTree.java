package summit.brief.page;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import summit.brief.Brief;
import summit.brief.Section;

/**
 * A brief as a tree of headings, tables and lists; what facts say stays text, whatever it holds.
 */
final class BriefTree {
  private BriefTree() {}

  static Node of(Brief brief) {
    Document document = new Document();
    document.appendChild(heading(1, brief.title()));
    for (Section section : brief.sections()) {
      document.appendChild(heading(2, section.heading()));
      if (!section.columns().isEmpty()) {
        document.appendChild(table(section));
      }
      if (!section.lines().isEmpty()) {
        document.appendChild(list(section.lines()));
      }
    }
    return document;
  }

  private static Node heading(int level, String text) {
    Heading heading = new Heading();
    heading.setLevel(level);
    return with(heading, new Text(text));
  }

  private static Node list(List<String> lines) {
    BulletList list = new BulletList();
    list.setTight(true);
    list.setMarker("-");
    lines.forEach(
        line -> list.appendChild(with(new ListItem(), with(new Paragraph(), new Text(line)))));
    return list;
  }

  private static Node table(Section section) {
    TableBody body = new TableBody();
    section.rows().forEach(row -> body.appendChild(row(row, false)));
    TableBlock table = new TableBlock();
    table.appendChild(with(new TableHead(), row(section.columns(), true)));
    table.appendChild(body);
    return table;
  }

  private static Node row(List<String> texts, boolean header) {
    TableRow row = new TableRow();
    for (String text : texts) {
      TableCell cell = new TableCell();
      cell.setHeader(header);
      row.appendChild(with(cell, new Text(text)));
    }
    return row;
  }

  private static Node with(Node parent, Node child) {
    parent.appendChild(child);
    return parent;
  }
}
