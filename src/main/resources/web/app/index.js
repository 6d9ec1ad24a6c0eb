import './styles/ground.css';
import './styles/masthead.css';
import './styles/board.css';
import './styles/card.css';
import './styles/sheet.css';
import './styles/facts.css';
import './styles/print.css';
import './page.js';
