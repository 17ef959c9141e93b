/** Names the portal's own format, whatever portal gives it; its last part grows if its meaning ever changes. */
export const ownNamespace = 'urn:x-good-practice-portal:record:1'

/** The format as XML Schema 1.0. Elements and attributes may be added to it, with another namespace never renamed. */
export const ownSchema = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${ownNamespace}"
    targetNamespace="${ownNamespace}" elementFormDefault="qualified">
  <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="http://www.w3.org/2001/xml.xsd"/>
  <xs:element name="record">
    <xs:annotation><xs:documentation>A case study, a casebook excerpt or a casebook, as readers see it now.</xs:documentation></xs:annotation>
    <xs:complexType>
      <xs:sequence>
        <xs:element name="title" type="said" maxOccurs="2"/>
        <xs:element name="summary" type="said" minOccurs="0" maxOccurs="2"/>
        <xs:element name="address" type="said" maxOccurs="2"/>
        <xs:element name="publisher" type="said" minOccurs="0" maxOccurs="2"/>
        <xs:element name="about" type="said" minOccurs="0" maxOccurs="2">
          <xs:annotation><xs:documentation>The organisation whose practice or whose case it is; of a casebook the ombudsman.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:element name="published" type="xs:dateTime"/>
        <xs:element name="changed" type="xs:dateTime"/>
        <xs:element name="theme" type="term" minOccurs="0" maxOccurs="unbounded"/>
        <xs:element name="subject" type="term" minOccurs="0"/>
        <xs:element name="sector" type="term" minOccurs="0"/>
        <xs:element name="region" type="term" minOccurs="0"/>
        <xs:element name="licence" type="xs:string"/>
        <xs:element name="source" minOccurs="0">
          <xs:complexType><xs:simpleContent><xs:extension base="xs:string">
            <xs:attribute name="link" type="xs:anyURI"/>
          </xs:extension></xs:simpleContent></xs:complexType>
        </xs:element>
        <xs:element name="text" minOccurs="0" maxOccurs="unbounded">
          <xs:annotation><xs:documentation>A field of prose: plain text, or HTML written as text.</xs:documentation></xs:annotation>
          <xs:complexType><xs:simpleContent><xs:extension base="said">
            <xs:attribute name="key" type="xs:NMTOKEN" use="required"/>
            <xs:attribute name="label" type="xs:string" use="required"/>
            <xs:attribute name="type" use="required">
              <xs:simpleType><xs:restriction base="xs:string">
                <xs:enumeration value="plain"/><xs:enumeration value="html"/>
              </xs:restriction></xs:simpleType>
            </xs:attribute>
          </xs:extension></xs:simpleContent></xs:complexType>
        </xs:element>
        <xs:element name="part" type="xs:anyURI" minOccurs="0" maxOccurs="unbounded">
          <xs:annotation><xs:documentation>What a casebook holds, by its identifier, in the casebook's order.</xs:documentation></xs:annotation>
        </xs:element>
      </xs:sequence>
      <xs:attribute name="kind" use="required">
        <xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="case-study"/><xs:enumeration value="excerpt"/><xs:enumeration value="casebook"/>
        </xs:restriction></xs:simpleType>
      </xs:attribute>
      <xs:attribute name="edition" type="xs:positiveInteger" use="required"/>
      <xs:attribute name="outcome" type="xs:NMTOKEN"/>
      <xs:attribute name="evidence" type="xs:NMTOKEN"/>
      <xs:attribute name="demonstration" type="xs:boolean">
        <xs:annotation><xs:documentation>True of what was made up to show how the portal works.</xs:documentation></xs:annotation>
      </xs:attribute>
    </xs:complexType>
  </xs:element>
  <xs:complexType name="said">
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute ref="xml:lang" use="required"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="term">
    <xs:annotation><xs:documentation>A term of one of the vocabularies, which the API lists with their labels.</xs:documentation></xs:annotation>
    <xs:attribute name="id" type="xs:string" use="required"/>
  </xs:complexType>
</xs:schema>
`
