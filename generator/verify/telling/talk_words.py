"""English words with which people speak of texts, of thinking and of how things go: no source need have them. Data."""

from generator.verify.telling.wording import root

_TEXTS = """
say speak tell call name give print text article report story account source passage sentence paragraph clause word
phrase quotation quote caption headline title subtitle heading line page picture photograph photo image footnote note
bracket square mark remark author writer reporter journalist newspaper paper outlet editor reader speaker speech address
statement document file letter capital sign symbol punctuation colon comma dash hyphen noun verb adjective pronoun name
plural singular spell spelling translate translation original copy archive web site publish issue edition column section
chapter table chart list row entry attribute credit cite citation paraphrase version update formula formulation opening
closing introduction conclusion summary essay interview transcript minutes record reservation qualification emphasis
photographer rhetoric tone irony metaphor joke image comparison figure example instance list digit decimal
"""
_THINKING = """
think thought idea view opinion outlook judge judgement judgment verdict believe belief assume assumption suppose guess
read reading understand understanding interpret interpretation see look regard consider find know known unknown learn
wonder doubt hope fear wish want expect foresee foreseen foretell predict prediction forecast prospect feel feeling
sense mean meaning meant intend intention purpose reason reasoning argue argument point conclude explain explanation
describe description detail mention refer reference infer imply suggest hint allude stress emphasise stand stance
attitude position mood regret praise complain complaint criticise criticism answer question reply respond ask request
compare contrast differ difference resemble like unlike similar same identical opposite reverse mixed assess assessment
estimate recall remember remind look back link connect connection relate relation treat discuss discussion debate voice
express utter
"""
_GOING = """
go come put set make take leave stay keep let get begin beginning start end ending finish stop continue follow precede
happen occur remain become turn change move bring carry hold bear rest belong lie live include exclude contain cover
concern apply matter count add omit drop use work try serve lead result effect cause because change course way case
kind sort type form part half halves whole piece place side hand front back behind beyond above below beside near far
elsewhere together alone apart separate order step stage level degree extent scale amount number total sum share
figure percent rank measure year month week day date time period moment past present future earlier later former latter
before after long short new old recent current today now once twice always never often sometimes usual again still
first second third fourth last next final previous one two three four five six seven eight nine ten several many few
some any none more most less least much little enough great large big small high low good bad better worse best worst
main chief major minor important simple plain clear unclear open closed exact precise rough round approximate general
particular specific special certain sure likely unlikely probable possible perhaps presumable apparent obvious
direct indirect full empty complete partial mere only even else rather quite almost nearly barely alike itself himself
herself themselves oneself person people anybody somebody nobody everybody thing something nothing anything everything
fact truth true false right wrong correct error mistake condition criterion goal aim window outcome promise claim basis
step settle decide choice choose allow permit help need require serve repeat repeated show shown prove proof evidence
grade join graded late early soon foremost own outright directly hardly foreseen weigh attempt bound
"""
TALK = frozenset(root(word) for word in (_TEXTS + _THINKING + _GOING).split())
"""The roots of such words."""

ALIKE = """
quarrel dispute row conflict crisis tension confrontation strain friction standoff trouble disagreement feud clash
disappointment frustration dismay discontent
calm quiet peace passive stable steady
poor bad unreliable weak
gain profit benefit advantage
soldier troop army military force armed
weapon arms ammunition munition shell missile
maker producer supplier manufacturer
country nation state government capital republic
visitor tourist traveller guest
family household home
firm company business enterprise
expert scholar analyst researcher fellow
envoy ambassador diplomat
dear expensive costly price
cheap inexpensive price
save spare conserve conservation
petrol gasoline gas fuel oil
worker employee crew staff job
boat ship vessel fleet
"""
"""Lines of words that may stand for each other where it is only asked what is spoken of."""
