"""The style of Qt's own widgets, from a theme: what the program draws itself is not here.

Each rule names its widgets: a rule for all would cost every widget its time. A ring of two
pixels in the primary colour shows the focus; the padding gives the pixel back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pmediag.look import RADIUS_SMALL
from pmediag.ui.icons import Icon
from pmediag.ui.tinted import address

if TYPE_CHECKING:
    from pmediag.ui.theme import Theme

TARGET = 28
"""The least side of what is pressed, in pixels before scaling."""


def style_sheet(theme: Theme) -> str:
    """Give the style sheet of the whole application."""
    parts = (
        _fields,
        _lists,
        _tables,
        _menus,
        _choices,
        _dialogs,
        _tabs_and_sliders,
        _scroll_bars,
    )
    sheet = "".join(part(theme) for part in parts)
    return sheet + _stillness() if theme.reduced_motion else sheet


def _fields(theme: Theme) -> str:
    colours, px = theme.colours, theme.px
    arrow = address(Icon.CHEVRON_DOWN, colours.ink_2)
    return f"""
    QToolTip {{
        background: {colours.ink}; color: {colours.surface}; border: 0;
        padding: 4px 8px; font-size: {px(14)}px;
    }}
    QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {{
        background: {colours.surface}; color: {colours.ink};
        border: 1px solid {colours.rule}; border-radius: {RADIUS_SMALL}px;
        padding: {px(8)}px 11px;
        selection-background-color: {colours.primary};
        selection-color: {colours.on_primary};
        placeholder-text-color: {colours.ink_2};
    }}
    QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: {px(26)}px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QComboBox:on,
    QAbstractSpinBox:focus {{
        border: 2px solid {colours.primary}; padding: {px(8) - 1}px 10px;
    }}
    QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"] {{
        border: 2px solid {colours.alert}; padding: {px(8) - 1}px 10px;
    }}
    QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{
        background: {colours.paper}; border-color: {colours.line};
    }}
    QLineEdit[readOnly="true"]:focus, QPlainTextEdit[readOnly="true"]:focus {{
        border-color: {colours.primary};
    }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
        background: {colours.paper}; color: {colours.ink_2};
    }}
    QComboBox {{ padding-left: 13px; padding-right: {px(36)}px; combobox-popup: 0; }}
    QComboBox:focus, QComboBox:on {{ padding-left: 12px; padding-right: {px(36) - 1}px; }}
    QComboBox::drop-down {{
        subcontrol-origin: border; subcontrol-position: center right;
        border: 0; width: {px(36)}px;
    }}
    QComboBox::down-arrow {{
        image: url({arrow}); width: {px(16)}px; height: {px(16)}px;
    }}
    QSpinBox, QDoubleSpinBox {{
        padding-right: {px(2 * TARGET) + 8}px;
        qproperty-alignment: AlignCenter; /* the padding at the left is not obeyed */
    }}
    QSpinBox::up-button, QSpinBox::down-button,
    QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{
        subcontrol-origin: border; subcontrol-position: center right;
        width: {px(TARGET)}px; height: {px(TARGET)}px;
        border: 0; border-radius: 6px; right: 4px;
    }}
    QSpinBox::down-button, QDoubleSpinBox::down-button {{ right: {px(TARGET) + 4}px; }}
    QSpinBox::up-button:hover, QSpinBox::down-button:hover,
    QDoubleSpinBox::up-button:hover, QDoubleSpinBox::down-button:hover {{
        background: {colours.primary_soft};
    }}
    QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{
        image: url({address(Icon.CHEVRON_UP, colours.ink_2)});
        width: {px(16)}px; height: {px(16)}px;
    }}
    QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{
        image: url({arrow}); width: {px(16)}px; height: {px(16)}px;
    }}
    """


def _lists(theme: Theme) -> str:
    colours, px = theme.colours, theme.px
    return f"""
    QListView, QTreeView, QTableView {{
        background: {colours.surface}; color: {colours.ink};
        border: 1px solid {colours.rule}; border-radius: {RADIUS_SMALL}px;
        outline: 0; padding: 4px;
        alternate-background-color: {colours.paper}; gridline-color: {colours.line};
        selection-background-color: {colours.primary_soft}; selection-color: {colours.ink};
    }}
    QListView:focus, QTreeView:focus, QTableView:focus {{
        border: 2px solid {colours.primary}; padding: 3px;
    }}
    QListView::item, QTreeView::item {{
        min-height: {px(TARGET + 4)}px; padding: 0 8px 0 5px;
        border: 0; border-left: 3px solid transparent;
    }}
    QListView::item:hover, QTreeView::item:hover {{ background: {colours.primary_soft}; }}
    QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
        background: {colours.primary_soft}; color: {colours.ink};
    }}
    QListView::item:selected, QTreeView::item:selected:first,
    QTreeView::item:selected:only-one {{ border-left-color: {colours.primary}; }}
    QListView::item:focus, QTreeView::item:focus {{
        border: 2px solid {colours.primary}; border-left-width: 3px; padding: 0 6px 0 5px;
    }}
    QListView::item:disabled, QTreeView::item:disabled {{ color: {colours.ink_2}; }}
    QListView::indicator:unchecked, QTreeView::indicator:unchecked {{
        border: 2px solid {colours.rule}; border-radius: 5px; background: {colours.surface};
    }}
    QTreeView::branch {{ background: transparent; }}
    QTreeView::branch:has-children:closed {{
        image: url({address(Icon.CHEVRON_RIGHT, colours.ink_2)});
    }}
    QTreeView::branch:has-children:open {{
        image: url({address(Icon.CHEVRON_DOWN, colours.ink_2)});
    }}
    QComboBox QAbstractItemView {{
        background: {colours.surface}; color: {colours.ink};
        border: 1px solid {colours.rule}; border-radius: 0; outline: 0; padding: 4px;
    }}
    QComboBox QAbstractItemView::item:focus {{
        border: 0; border-left: 3px solid {colours.primary}; padding: 0 8px 0 5px;
    }}
    """


def _tables(theme: Theme) -> str:
    colours, px = theme.colours, theme.px
    return f"""
    QTableView::item {{ padding: 4px 8px; border: 0; }}
    QTableView::item:focus {{ border: 2px solid {colours.primary}; padding: 2px 6px; }}
    QHeaderView {{ background: {colours.surface}; border: 0; }}
    QHeaderView::section {{
        background: {colours.surface}; color: {colours.ink_2};
        border: 0; border-bottom: 1px solid {colours.rule};
        padding: {px(6)}px 8px;
    }}
    QHeaderView::section:hover {{ background: {colours.primary_soft}; }}
    QHeaderView::up-arrow, QHeaderView::down-arrow {{
        subcontrol-origin: padding; subcontrol-position: center right;
        width: {px(14)}px; height: {px(14)}px; right: 4px;
    }}
    QHeaderView::up-arrow {{ image: url({address(Icon.CHEVRON_UP, colours.ink_2)}); }}
    QHeaderView::down-arrow {{ image: url({address(Icon.CHEVRON_DOWN, colours.ink_2)}); }}
    QTableCornerButton::section {{ background: {colours.surface}; border: 0; }}
    """


def _menus(theme: Theme) -> str:
    colours, px = theme.colours, theme.px
    return f"""
    QMenuBar {{
        background: {colours.surface}; color: {colours.ink};
        border: 0; border-bottom: 1px solid {colours.line}; padding: 2px 8px;
    }}
    QMenuBar::item {{
        background: transparent; padding: {px(6)}px 10px; border-bottom: 2px solid transparent;
        min-height: {px(TARGET) - 2 * px(6)}px;
    }}
    QMenuBar::item:selected, QMenuBar::item:pressed {{
        background: {colours.primary_soft}; color: {colours.ink};
        border-bottom-color: {colours.primary};
    }}
    QMenuBar::item:disabled {{ color: {colours.ink_2}; }}
    QMenu {{
        background: {colours.surface}; color: {colours.ink};
        border: 1px solid {colours.rule}; padding: 4px;
    }}
    QMenu::item {{
        background: transparent; min-height: {px(TARGET)}px;
        border: 0; border-left: 3px solid transparent;
        padding: 0 {px(20)}px 0 {px(12)}px;
    }}
    QMenu::item:selected {{
        background: {colours.primary_soft}; color: {colours.ink};
        border-left-color: {colours.primary};
    }}
    QMenu::item:disabled {{ background: transparent; color: {colours.ink_2}; }}
    QMenu::icon {{ padding-left: {px(10)}px; }}
    QMenu::separator {{ height: 1px; background: {colours.line}; margin: 4px 8px; }}
    QMenu::indicator {{
        width: {px(18)}px; height: {px(18)}px; left: {px(8)}px;
    }}
    QMenu::indicator:checked {{ image: url({address(Icon.CHECK, colours.primary)}); }}
    QMenu::right-arrow {{
        image: url({address(Icon.CHEVRON_RIGHT, colours.ink_2)});
        width: {px(16)}px; height: {px(16)}px; right: {px(4)}px;
    }}
    """


def _choices(theme: Theme) -> str:
    colours, px = theme.colours, theme.px
    side, edge = px(20), 2
    return f"""
    QCheckBox, QRadioButton, QGroupBox::title {{ color: {colours.ink}; }}
    QCheckBox, QRadioButton {{
        background: transparent; spacing: {px(10)}px; padding: 3px 6px;
        border: 2px solid transparent; border-radius: {RADIUS_SMALL}px;
        min-height: {px(TARGET)}px;
    }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {colours.primary}; }}
    QCheckBox:disabled, QRadioButton:disabled {{ color: {colours.ink_2}; }}
    QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator,
    QListView::indicator, QTreeView::indicator, QTableView::indicator {{
        width: {side}px; height: {side}px;
        border: {edge}px solid {colours.rule}; border-radius: 5px;
        background: {colours.surface};
    }}
    QCheckBox::indicator:hover, QRadioButton::indicator:hover {{
        border-color: {colours.primary};
    }}
    QCheckBox::indicator:checked, QGroupBox::indicator:checked, QListView::indicator:checked,
    QTreeView::indicator:checked, QTableView::indicator:checked {{
        background: {colours.primary}; border-color: {colours.primary};
        image: url({address(Icon.CHECK, colours.on_primary)});
    }}
    QCheckBox::indicator:indeterminate {{
        border-color: {colours.primary}; image: url({address(Icon.MINUS, colours.primary)});
    }}
    QCheckBox::indicator:checked:disabled {{
        background: {colours.track}; border-color: {colours.rule};
        image: url({address(Icon.CHECK, colours.ink_2)});
    }}
    QRadioButton::indicator {{ border-radius: {side // 2 + edge}px; }}
    QRadioButton::indicator:checked {{
        width: {side - 2 * px(4)}px; height: {side - 2 * px(4)}px;
        border: {edge + px(4)}px solid {colours.primary};
    }}
    QRadioButton::indicator:checked:disabled {{ border-color: {colours.ink_2}; }}
    """


def _dialogs(theme: Theme) -> str:
    colours, px = theme.colours, theme.px
    icons = {
        "filedialog-parent-directory-icon": Icon.CHEVRON_UP,
        "filedialog-new-directory-icon": Icon.PLUS,
        "filedialog-listview-icon": Icon.LIST,
        "filedialog-detailedview-icon": Icon.TABLE,
        "backward-icon": Icon.ARROW_LEFT,
        "forward-icon": Icon.ARROW_RIGHT,
    }
    named = " ".join(f"{name}: url({address(i, colours.primary)});" for name, i in icons.items())
    return f"""
    QDialogButtonBox QPushButton {{
        background: {colours.surface}; color: {colours.primary}; font-weight: 600;
        border: 1px solid {colours.rule}; border-radius: {RADIUS_SMALL}px;
        padding: 0 {px(20)}px; min-height: {px(42)}px;
    }}
    QDialogButtonBox QPushButton:default {{
        background: {colours.primary}; color: {colours.on_primary};
        border-color: {colours.primary};
    }}
    QDialogButtonBox QPushButton:hover {{ background: {colours.primary_soft}; }}
    QDialogButtonBox QPushButton:default:hover {{ background: {colours.primary_hover}; }}
    QDialogButtonBox QPushButton:pressed {{ background: {colours.primary_soft}; }}
    QDialogButtonBox QPushButton:default:pressed {{ background: {colours.primary_down}; }}
    QDialogButtonBox QPushButton:focus {{
        border: 3px double {colours.primary}; padding: 0 {px(20) - 2}px;
        min-height: {px(42) - 4}px;
    }}
    QDialogButtonBox QPushButton:default:focus {{ border: 2px solid {colours.ink}; }}
    QDialogButtonBox QPushButton:disabled {{
        background: {colours.track}; color: {colours.ink_2}; border-color: {colours.track};
    }}
    QToolButton {{
        background: transparent; color: {colours.primary};
        border: 2px solid transparent; border-radius: {RADIUS_SMALL}px; padding: 4px;
        min-width: {px(20)}px; min-height: {px(20)}px; icon-size: {px(18)}px;
    }}
    QToolButton:hover, QToolButton:checked, QToolButton:pressed {{
        background: {colours.primary_soft};
    }}
    QToolButton:focus {{ border-color: {colours.primary}; }}
    QToolButton:disabled {{ color: {colours.ink_2}; }}
    QFileDialog {{ {named} }}
    QSplitter::handle {{ background: {colours.line}; }}
    QStatusBar {{ background: {colours.surface}; color: {colours.ink_2}; }}
    """


def _tabs_and_sliders(theme: Theme) -> str:
    colours, px = theme.colours, theme.px
    knob = px(TARGET) - 4
    return f"""
    QTabWidget::pane {{ border: 0; border-top: 1px solid {colours.line}; }}
    QTabBar {{ background: transparent; }}
    QTabBar::tab {{
        background: transparent; color: {colours.ink_2}; padding: {px(8)}px 14px;
        border: 2px solid transparent; border-bottom: 3px solid transparent;
        min-height: {px(TARGET) - 4}px;
    }}
    QTabBar::tab:hover {{ color: {colours.ink}; background: {colours.primary_soft}; }}
    QTabBar::tab:selected {{ color: {colours.ink}; border-bottom-color: {colours.primary}; }}
    QTabBar::tab:focus {{ border-color: {colours.primary}; }}
    QSlider {{ min-height: {px(TARGET) + 4}px; }}
    QSlider::groove:horizontal {{
        height: 6px; border-radius: 3px; background: {colours.rule};
    }}
    QSlider::sub-page:horizontal {{ border-radius: 3px; background: {colours.primary}; }}
    QSlider::handle:horizontal {{
        width: {knob}px; height: {knob}px; margin: -{(knob - 6) // 2 + 2}px 0;
        border: 2px solid {colours.primary}; border-radius: {knob // 2 + 2}px;
        background: {colours.surface};
    }}
    QSlider::handle:horizontal:hover {{ background: {colours.primary_soft}; }}
    QSlider::handle:horizontal:focus {{
        background: {colours.primary}; border: 2px solid {colours.ink};
    }}
    QProgressBar {{
        background: {colours.surface}; color: {colours.ink};
        border: 1px solid {colours.rule}; border-radius: 6px; text-align: center;
    }}
    QProgressBar::chunk {{
        background: {colours.primary_soft}; border-right: 3px solid {colours.primary};
    }}
    """


def _scroll_bars(theme: Theme) -> str:
    colours = theme.colours
    return f"""
    QScrollArea, QScrollArea > QWidget > QWidget#scrolled {{
        background: transparent; border: 0;
    }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{
        background: {colours.rule}; border-radius: 3px; margin: 3px;
    }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {colours.ink_2}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; }}
    """


def _stillness() -> str:
    return """
    QScrollBar, QProgressBar, QTreeView, QComboBox, QTabBar { widget-animation-duration: 0; }
    """
