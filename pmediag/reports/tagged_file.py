"""Makes the file a tagged PDF (PDF/UA-1): its structure, its links, what it says of itself."""

from __future__ import annotations

from io import BytesIO
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Page, Pdf, String

from pmediag.reports.structure import Content, Element, Spot, Structure

_METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def tagged(content: bytes, structure: Structure) -> bytes:
    """Give the file with its structure in it; the same bytes for the same file.

    Args:
        content: A file that `TaggedCanvas` drew, with what it says of itself.
        structure: What that canvas wrote down.
    """
    with Pdf.open(BytesIO(content)) as pdf:
        _Tree(pdf, structure).add()
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        pdf.Root.Metadata = pdf.make_stream(
            _metadata(pdf).encode(), Type=Name.Metadata, Subtype=Name.XML
        )
        stream = BytesIO()
        pdf.save(
            stream,
            deterministic_id=True,
            min_version="1.7",
            object_stream_mode=ObjectStreamMode.generate,
        )
    return stream.getvalue()


def _metadata(pdf: Pdf) -> str:
    """Say in XMP what the file says of itself in PDF's own way."""
    info = pdf.docinfo
    made = str(info["/CreationDate"])
    return _METADATA.format(
        title=escape(str(info["/Title"])),
        subject=escape(str(info["/Subject"])),
        author=escape(str(info["/Author"])),
        creator=escape(str(info["/Creator"])),
        producer=escape(str(info["/Producer"])),
        language=escape(str(pdf.Root.Lang)),
        day=f"{made[2:6]}-{made[6:8]}-{made[8:10]}T00:00:00Z",
    )


class _Tree:
    """The structure as the objects of a file."""

    def __init__(self, pdf: Pdf, structure: Structure) -> None:
        self._pdf = pdf
        self._structure = structure
        self._pages: list[Page] = list(pdf.pages)
        self._made: dict[Element, Dictionary] = {}

    def add(self) -> None:
        """Put the tree into the file, and the way back from each page to it."""
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = Array([self._element(self._structure.root, root)])
        ways: list[Array | Dictionary] = [
            self._page(number, page) for number, page in enumerate(self._pages)
        ]
        for place, (element, annotation) in enumerate(self._links(), start=len(ways)):
            annotation.StructParent = place
            ways.append(self._made[element])
        numbers = [part for place, way in enumerate(ways) for part in (place, way)]
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        root.ParentTreeNextKey = len(ways)
        self._pdf.Root.StructTreeRoot = root

    def _element(self, element: Element, parent: Dictionary) -> Dictionary:
        made = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent)
        )
        self._made[element] = made
        if element.alt:
            made.Alt = String(element.alt)
        if element.scope:
            made.A = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
        if element.box is not None:
            made.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array(element.box))
        page = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
        if page is not None:
            made.Pg = self._pages[page - 1].obj
        made.K = Array([self._kid(kid, made, page) for kid in element.kids])
        return made

    def _kid(
        self, kid: Element | Content | Spot, parent: Dictionary, page: int | None
    ) -> Dictionary | int:
        if isinstance(kid, Element):
            return self._element(kid, parent)
        there = self._pages[kid.page - 1].obj
        if isinstance(kid, Spot):
            return Dictionary(Type=Name.OBJR, Obj=self._annotation(kid), Pg=there)
        if kid.page == page:
            return kid.number
        return Dictionary(Type=Name.MCR, Pg=there, MCID=kid.number)

    def _page(self, number: int, page: Page) -> Array:
        """Number a page, and give the elements of what it holds."""
        page.obj.StructParents = number
        page.obj.Tabs = Name.S
        pieces = self._structure.contents.get(number + 1, [])
        return self._pdf.make_indirect(Array([self._made[element] for element in pieces]))

    def _links(self) -> list[tuple[Element, Dictionary]]:
        """Give each place to click with its element, once it has its words."""
        found = []
        for page in sorted(self._structure.spots):
            for element, spot in self._structure.spots[page]:
                annotation = self._annotation(spot)
                annotation.Contents = String(spot.words)
                found.append((element, annotation))
        return found

    def _annotation(self, spot: Spot) -> Dictionary:
        annotation = self._pages[spot.page - 1].obj.Annots[spot.place]
        assert isinstance(annotation, Dictionary)
        return annotation
